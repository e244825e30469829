# Debian has the framework, and neither its empty project nor tinker: this artisan boots the
# application as theirs does, and evaluates what tinker would.
set -e
mkdir -p config bootstrap/cache storage/logs storage/framework/views
printf "<?php return ['name' => 'shop', 'env' => 'production', 'debug' => true, 'timezone' => 'UTC',
'locale' => 'en', 'providers' => [Illuminate\\\\Database\\\\DatabaseServiceProvider::class],
'aliases' => ['DB' => Illuminate\\\\Support\\\\Facades\\\\DB::class]];\n" > config/app.php
{ echo "<?php return ['default' => 'pgsql', 'connections' => ["; cat lines.txt; echo ']];'; } \
    > config/database.php
cp "$FRAMEWORK/laravel/artisan.php" artisan
mkdir bin
printf '#!/bin/sh\nexec /usr/bin/php -d display_errors=stderr -d error_reporting=8181 "$@"\n' > bin/php
chmod +x bin/php
export PATH="$PWD/bin:$PATH" PGHOSTADDR=127.0.0.1 # PHP loads libpq with RTLD_DEEPBIND
sh proof.txt
