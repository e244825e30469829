test -d /usr/share/php/Illuminate/Foundation && test -d /usr/share/php/Symfony/Component/VarDumper &&
    dpkg-query -W -f '${Version}' php-laravel-framework | cut -d+ -f1
