command -v javac >/dev/null && test -e /usr/share/java/spring3-jdbc.jar &&
    dpkg-query -W -f '${Version}' libspring-jdbc-java | cut -d- -f1
