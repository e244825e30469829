<?php
require '/usr/share/php/Illuminate/autoload.php';
require '/usr/share/php/Symfony/Component/VarDumper/autoload.php';
$app = new Illuminate\Foundation\Application(__DIR__);
$app->bootstrapWith([
    Illuminate\Foundation\Bootstrap\LoadConfiguration::class,
    Illuminate\Foundation\Bootstrap\RegisterFacades::class,
    Illuminate\Foundation\Bootstrap\RegisterProviders::class,
    Illuminate\Foundation\Bootstrap\BootProviders::class,
]);
[, $command, $option] = $argv;
$command === 'tinker' || exit(2);
eval(substr($option, strlen('--execute=')) . ';');
