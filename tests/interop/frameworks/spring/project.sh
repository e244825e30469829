# Debian has Spring, and not Spring Boot: what Boot does with the three properties is done here.
set -e
cp lines.txt application.properties
{ sed '/@PROOF@/,$d' "$FRAMEWORK/spring/Application.java.in"
  sed 's/^/        Object proof = /; s/$/;/' proof.txt
  sed '1,/@PROOF@/d' "$FRAMEWORK/spring/Application.java.in"; } > Application.java
jars=/usr/share/java
path="$jars/spring3-core.jar:$jars/spring3-jdbc.jar:$jars/spring3-beans.jar:$jars/spring3-transaction.jar"
path="$path:$jars/commons-logging.jar:$jars/postgresql.jar:."
javac -proc:none -cp "$path" Application.java
java -Xshare:auto -XX:TieredStopAtLevel=1 "-Djdk.net.hosts.file=$NSS_WRAPPER_HOSTS" -cp "$path" Application
