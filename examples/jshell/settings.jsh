/set mode communique normal -command
/set truncation communique 20000
/set mode communique -retain
/set feedback -retain communique
/exit
