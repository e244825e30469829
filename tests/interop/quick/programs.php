<?php
// Runs the programs of cases.json in this PHP.
foreach (json_decode(file_get_contents('cases.json'), true) as $case) {
    putenv($case['password'] ? "PGPASSWORD=$case[password]" : 'PGPASSWORD');
    $failed = null;
    ob_start();
    try {
        include "$case[folder]/$case[file]";
    } catch (Throwable $error) {
        $failed = (string) $error;
    }
    $connection = null;
    echo json_encode(['printed' => ob_get_clean(), 'failed' => $failed]), "\n";
}
