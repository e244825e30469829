"""What is kept between two starts: profiles on disk, passwords in the keyring, last results."""
