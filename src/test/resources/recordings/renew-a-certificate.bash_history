#1777888800
cd /etc/nginx
#1777888805
openssl x509 -in tls.crt -noout -enddate
#1777888830
sudo certbot renew --cert-name shop.example.com
#1777888900
sudo systemctl reload nginx
#1777888910
openssl s_client -connect shop.example.com:443 </dev/null
