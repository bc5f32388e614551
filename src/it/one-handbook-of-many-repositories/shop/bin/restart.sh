echo restarted
