#!/usr/bin/env python3
"""Records the walkthroughs of this folder: a real bash in a pseudo-terminal, typed into key by key.

    python3 record.py [NAME ...]

Programs that are not everywhere (kubectl, psql, ssh, sudo ...) are stood in for by small scripts
which answer as those do; the shell, its line editor and the terminal are real. Times are made even,
so that the same walkthrough is the same file.
"""
import fcntl, json, os, pty, select, shutil, stat, struct, subprocess, sys, tempfile, termios, time

HERE = os.path.dirname(os.path.abspath(__file__))

STANDINS = {
    "kubectl": r'''
case "$*" in
  *"get pods"*) if [ -f ~/.restarted ]; then printf 'NAME                    READY   STATUS    RESTARTS   AGE\nshop-6f7d9c5b8c-x2x9z   1/1     Running   0          12s\n';
     else printf 'NAME                    READY   STATUS             RESTARTS      AGE\nshop-6f7d9c5b8c-k4q8w   0/1     CrashLoopBackOff   7 (28s ago)   14m\n'; fi;;
  *"describe pod"*) printf 'Name:         shop-6f7d9c5b8c-k4q8w\nNamespace:    shop\nNode:         node-3/10.0.3.17\nLast State:   Terminated\n  Reason:     OOMKilled\n  Exit Code:  137\n';;
  *logs*) for i in 1 2 3 4 5 6 7 8 9 10 11 12 13 14; do echo "2026-05-04T10:02:$((10+i)).123Z INFO  order $i taken"; done; echo '2026-05-04T10:02:31.001Z ERROR java.lang.OutOfMemoryError: Java heap space';;
  *"rollout restart"*) touch ~/.restarted; echo 'deployment.apps/shop restarted';;
  *"rollout status"*) echo 'Waiting for deployment "shop" rollout to finish: 0 of 1 updated replicas are available...'; sleep 0.2; echo 'deployment "shop" successfully rolled out';;
  *"scale"*) echo 'deployment.apps/shop scaled';;
  *"get secret"*) printf 'apiVersion: v1\ndata:\n  password: aHVudGVyMi1sb25nLWVub3VnaA==\nkind: Secret\n';;
  *"delete"*) echo "pod \"${*: -1}\" deleted";;
  *) echo "error: unknown command \"$1\" for \"kubectl\"" >&2; exit 1;;
esac''',
    "psql": r'''
echo 'psql (15.6)'; echo 'Type "help" for help.'; echo
while IFS= read -r -e -p 'shop=> ' line; do
  case "$line" in
    '\q') exit 0;;
    *count*) printf ' count \n-------\n   412\n(1 row)\n\n';;
    *UPDATE*|*update*) echo 'UPDATE 412';;
    *) echo "ERROR:  syntax error at or near \"${line%% *}\""; echo "LINE 1: $line";;
  esac
done''',
    "sudo": r'''
printf '[sudo] password for ops: ' > /dev/tty; stty -echo < /dev/tty; IFS= read -r pw < /dev/tty; stty echo < /dev/tty; echo > /dev/tty
[ "$1" = "-u" ] && shift 2
exec "$@"''',
    "ssh": r'''
printf "%s's password: " "$1" > /dev/tty; stty -echo < /dev/tty; IFS= read -r pw < /dev/tty; stty echo < /dev/tty; echo > /dev/tty
exec bash --noprofile --norc -i -c 'PS1="ops@db-1:~\$ "; export PS1; exec bash --noprofile --norc -i' ''',
    "systemctl": r'''
case "$1" in
  status) printf '* %s.service - The %s server\n     Active: failed (Result: exit-code) since Mon 2026-05-04 10:00:01 UTC; 2min 3s ago\n   Main PID: 4711 (code=exited, status=1/FAILURE)\n' "$2" "$2";;
  is-active) echo active;;
  restart|start|stop|reload) :;;
  *) echo "Unknown command verb $1." >&2; exit 1;;
esac''',
    "journalctl": r'''for i in $(seq 1 30); do echo "May 04 10:0$((i%10)):1$((i%10)) web-1 nginx[$((4000+i))]: [emerg] bind() to 0.0.0.0:443 failed (98: Address already in use)"; done''',
    "mvn": r'''
case "$*" in
  *deploy*) printf '[INFO] Scanning for projects...\n[INFO] Building shop 1.4.0\n[INFO] BUILD SUCCESS\n[INFO] Total time:  12.345 s\n[INFO] Finished at: 2026-05-04T10:12:44Z\n';;
  *verify*) printf '[INFO] Scanning for projects...\n[INFO] Tests run: 212, Failures: 0, Errors: 0, Skipped: 0\n[INFO] BUILD SUCCESS\n[INFO] Total time:  01:02 min\n';;
  *versions:set*) printf '[INFO] Processing change of com.acme:shop:1.4.0-SNAPSHOT -> 1.4.0\n[INFO] BUILD SUCCESS\n';;
  *) printf '[ERROR] Unknown lifecycle phase "%s". You must specify a valid lifecycle phase\n' "${*: -1}"; exit 1;;
esac''',
    "helm": r'''case "$1" in upgrade) if [ -f ~/.rolled ]; then echo 'Release "shop" has been upgraded. Happy Helming!'; else echo 'Error: UPGRADE FAILED: another operation (install/upgrade/rollback) is in progress'; exit 1; fi;; rollback) touch ~/.rolled; echo 'Rollback was a success! Happy Helming!';; history) printf 'REVISION\tSTATUS\n11\tdeployed\n12\tpending-upgrade\n';; esac''',
    "terraform": r'''case "$1" in plan) printf 'Plan: 1 to add, 0 to change, 0 to destroy.\n';; apply) printf 'aws_instance.web: Creating...\naws_instance.web: Creation complete after 31s [id=i-0abcd1234ef567890]\n\nApply complete! Resources: 1 added, 0 changed, 0 destroyed.\n';; init) echo 'Terraform has been successfully initialized!';; esac''',
    "curl": r'''printf '{"status":"UP","time":"2026-05-04T10:15:00Z"}\n' ''',
    "docker": r'''case "$1" in ps) printf 'CONTAINER ID   IMAGE       STATUS\n3f2a91bc77de   shop:1.4.0  Up 3 minutes\n';; logs) echo 'ready to accept connections';; restart) echo "$2";; build) for i in 1 2 3; do printf '\rStep %s/3' $i; sleep 0.05; done; printf '\nSuccessfully tagged shop:1.4.0\n';; push) for p in 10 40 80 100; do printf '\r[=====>    ] %s%%' $p; sleep 0.05; done; printf '\n1.4.0: digest: sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef size: 1570\n';; esac''',
    "vim": r'''printf '\033[?1049h\033[H\033[2J/etc/nginx/nginx.conf\n~\n~\n'; read -rsn1 k; printf '\033[?1049l' ''',
}

MARKS = r'''PS0=$'\e]133;C\a'; PROMPT_COMMAND='s=$?; printf "\e]133;D;%s\a\e]133;A\a" "$s"'; PS1="$PS1\[\e]133;B\a\]"; clear'''

# name: (tier, title, format, keys). tier: marks, paste, input, plain. A key line ends with Enter;
# "\x1b[A" is the arrow up, "\x7f" backspace, "@marker words" sets a mark, "@type keys" types without Enter.
WALKS = {
    "restart-a-crashing-shop": ("marks", "Shop pods crash", "v2", ["kubectl get pods -n shop", "kubectl describe pod shop-6f7d9c5b8c-k4q8w -n shop", "kubectl logs deploy/shop -n shop", "kubectl rollout restart deployment/shop -n shop", "kubectl rollout status deployment/shop -n shop", "kubectl get pods -n shop"]),
    "restart-a-crashing-shop-by-scaling": ("marks", "Shop pods crash", "v2", ["kubectl get pods -n shop", "kubectl describe pod shop-6f7d9c5b8c-k4q8w -n shop", "kubectl scale deployment/shop --replicas=3 -n shop", "kubectl rollout status deployment/shop -n shop", "kubectl get pods -n shop"]),
    "wrong-turns": ("marks", "", "v2", ["kubectl get pdos -n shop", "kubectl pods -n shop", "kubectl get pods -n shop", "cat /etc/shop/missing.conf", "kubectl rollout restart deployment/shop -n shop", "kubectl get pods -n shop"]),
    "corrected-while-typing": ("paste", "", "v2", ["kubectl get podz\x7fs -n shop", "kubectl rollout restrat\x7f\x7f\x7fart deployment/shop -n shop", "kubectl get pods -n shop"]),
    "history-editing": ("paste", "", "v3", ["mvn verify", "\x1b[A\x7f\x7f\x7f\x7f\x7f\x7fdeploy"]),
    "release-the-shop": ("marks", "Release the shop", "v3", ["# Set the version without SNAPSHOT", "mvn versions:set -DnewVersion=1.4.0", "# Run all tests once more", "mvn verify", "mvn deploy -Prelease", "@marker Tell the others", "echo released"]),
    "release-with-markers": ("paste", "", "v3", ["@marker Prepare", "mvn versions:set -DnewVersion=1.4.0", "@marker Build and publish", "mvn verify", "mvn deploy"]),
    "multi-line-command": ("marks", "", "v2", ["for pod in a b c; do", "echo checking $pod", "done", "kubectl get pods \\", "-n shop"]),
    "multi-line-with-paste-marks": ("paste", "", "v2", ["kubectl get pods \\", "-n shop", "kubectl rollout restart deployment/shop \\", "-n shop"]),
    "here-document": ("paste", "", "v2", ["cat > app.conf <<END", "workers 4", "END", "cat app.conf"]),
    "wide-output": ("paste", "", "v2", ["printf '%0.s=-' {1..120}; echo", "echo a-rather-long-command-that-goes-beyond-the-eighty-columns-of-the-terminal and-goes-on-in-the-second-row", "kubectl get pods -n shop"]),
    "long-output": ("marks", "", "v2", ["journalctl -u nginx", "systemctl restart nginx", "systemctl is-active nginx"]),
    "editor-session": ("marks", "", "v2", ["systemctl status nginx", "@type vim /etc/nginx/nginx.conf\r", "@type q", "systemctl reload nginx", "systemctl is-active nginx"]),
    "failing-command": ("marks", "", "v2", ["helm upgrade shop ./chart", "helm history shop", "helm rollback shop 11", "helm upgrade shop ./chart"]),
    "sudo-prompt": ("input", "", "v2", ["sudo systemctl restart nginx", "@secret correct-horse-battery", "systemctl is-active nginx"]),
    "ssh-prompt": ("paste", "", "v2", ["ssh ops@db-1", "@secret hunter2-hunter2", "systemctl status postgresql", "systemctl restart postgresql", "exit", "curl -fsS http://localhost:8080/health"]),
    "psql-session": ("marks", "Stuck orders", "v2", ["psql -h db-1 shop", "select count(*) from orders where state = 'stuck';", "update orders set state = 'new' where state = 'stuck';", "select count(*) from orders where state = 'stuck';", "\\q"]),
    "psql-with-a-mistake": ("paste", "", "v2", ["psql shop", "selct 1;", "select count(*) from orders;", "\\q"]),
    "mvn-session": ("plain", "", "v1", ["mvn depoy", "mvn deploy", "curl http://localhost:8080/health"]),
    "docker-build-and-push": ("marks", "", "v2", ["docker build -t shop:1.4.0 .", "docker push shop:1.4.0", "docker ps"]),
    "terraform-apply": ("marks", "Add a web server", "v2", ["terraform init", "terraform plan -out=web.plan", "terraform apply web.plan", "curl http://10.0.3.99/health"]),
    "polling": ("marks", "", "v2", ["kubectl rollout restart deployment/shop -n shop", "kubectl get pods -n shop", "kubectl get pods -n shop", "kubectl get pods -n shop"]),
    "setup-first": ("marks", "", "v2", ["cd /tmp", "export REGION=eu-west-1", "ls", "pwd", "docker ps", "docker restart shop", "docker logs shop"]),
    "plain-prompts": ("plain", "", "v2", ["docker ps", "docker restart 3f2a91bc77de", "docker logs shop"]),
    "typed-with-input": ("input", "", "v2", ["docker ps", "docker restrat\x7f\x7f\x7fart 3f2a91bc77de", "docker logs shop"]),
    "typed-with-input-v3": ("input", "Restart the shop", "v3", ["docker ps", "docker restart 3f2a91bc77de", "docker ps"]),
    "resized": ("paste", "", "v2", ["docker ps", "@resize 60x20", "echo narrower-than-before-so-that-this-command-has-to-be-wrapped-once", "docker ps"]),
    "broken-off-lines": ("paste", "", "v2", ["@type rm -rf /important\x03", "docker ps", "docker restart shop"]),
}


class Recorder:
    def __init__(self, tier, title, fmt):
        self.tier, self.title, self.fmt = tier, title, fmt
        self.home = tempfile.mkdtemp()
        self.bin = os.path.join(self.home, "bin")
        os.mkdir(self.bin)
        for name, body in STANDINS.items():
            path = os.path.join(self.bin, name)
            with open(path, "w") as f:
                f.write("#!/bin/bash\n" + body.strip() + "\n")
            os.chmod(path, 0o755)
        self.events, self.at = [], 0.0
        self.pid, self.fd = pty.fork()
        if self.pid == 0:
            env = {"PATH": self.bin + ":/usr/bin:/bin", "HOME": self.home, "TERM": "xterm-256color", "LANG": "C.UTF-8", "PS1": "ops@web-1:~$ ", "HISTFILE": "/dev/null"}
            os.chdir(self.home)
            os.execve("/bin/bash", ["bash", "--noprofile", "--norc", "-i"], env)
        self.size(80, 24)

    def size(self, cols, rows):
        fcntl.ioctl(self.fd, termios.TIOCSWINSZ, struct.pack("HHHH", rows, cols, 0, 0))

    def drain(self, quiet=0.15, record=True):
        data = b""
        while True:
            ready, _, _ = select.select([self.fd], [], [], quiet)
            if not ready:
                break
            try:
                piece = os.read(self.fd, 65536)
            except OSError:
                break
            if not piece:
                break
            data += piece
        text = data.decode("utf-8", "replace").replace(self.home, "/home/ops")
        if text and record:
            self.at += 0.1
            for start in range(0, len(text), 700):
                self.events.append((self.at, "o", text[start:start + 700]))
        return text

    def keys(self, keys, secret=False):
        for key in (keys if self.tier == "input" else [keys]):
            if self.tier == "input":
                self.at += 0.05
                self.events.append((self.at, "i", key))
            os.write(self.fd, key.encode())
            if self.tier == "input":
                self.drain(0.02)

    def run(self, lines):
        self.drain(0.5, record=False)
        if self.tier == "marks":
            os.write(self.fd, (MARKS + "\r").encode())
            self.drain(0.5, record=False)
            os.write(self.fd, b"\r")
        elif self.tier in ("plain", "input"):
            os.write(self.fd, b"bind 'set enable-bracketed-paste off'; clear\r")
            self.drain(0.5, record=False)
            os.write(self.fd, b"\r")
        else:
            os.write(self.fd, b"\r")
        self.drain(0.3)
        for line in lines:
            self.at += 1.0
            if line.startswith("@marker "):
                self.events.append((self.at, "m", line[8:]))
            elif line.startswith("@resize "):
                cols, rows = map(int, line[8:].split("x"))
                self.size(cols, rows)
                self.events.append((self.at, "r", line[8:]))
            elif line.startswith("@type "):
                self.keys(line[6:])
                self.drain(0.4)
            elif line.startswith("@secret "):
                self.keys(line[8:] + "\r", secret=True)
                self.drain(0.5)
            else:
                at = 0
                while at < len(line):
                    step = 3 if line.startswith("\x1b[", at) else 1
                    if self.tier == "input" or step == 3:
                        self.keys(line[at:at + step])
                        self.drain(0.02)
                    else:
                        os.write(self.fd, line[at:at + 1].encode())
                    at += step
                self.keys("\r")
                self.drain(0.5)
        os.close(self.fd)
        try:
            os.kill(self.pid, 9)
        except ProcessLookupError:
            pass
        os.waitpid(self.pid, 0)
        shutil.rmtree(self.home, ignore_errors=True)

    def write(self, path):
        title = {"title": self.title} if self.title else {}
        with open(path, "w") as out:
            if self.fmt == "v1":
                last, pairs = 0.0, []
                for at, kind, data in self.events:
                    if kind == "o":
                        pairs.append([round(at - last, 3), data])
                        last = at
                json.dump({"version": 1, "width": 80, "height": 24, "duration": round(self.at, 3), **title, "stdout": pairs}, out, ensure_ascii=False)
                out.write("\n")
                return
            if self.fmt == "v2":
                header = {"version": 2, "width": 80, "height": 24, "timestamp": 1777888800, **title, "env": {"SHELL": "/bin/bash", "TERM": "xterm-256color"}}
            else:
                header = {"version": 3, "term": {"cols": 80, "rows": 24, "type": "xterm-256color"}, "timestamp": 1777888800, **title}
            out.write(json.dumps(header) + "\n")
            last = 0.0
            for at, kind, data in self.events:
                stamp = at if self.fmt == "v2" else at - last
                last = at
                out.write(json.dumps([round(stamp, 3), kind, data], ensure_ascii=False) + "\n")


def main():
    for name in sys.argv[1:] or WALKS:
        tier, title, fmt, lines = WALKS[name]
        recorder = Recorder(tier, title, fmt)
        recorder.run(lines)
        recorder.write(os.path.join(HERE, name + ".cast"))
        print(name)


if __name__ == "__main__":
    main()
