"""What an error of any driver or log means, told from its words alone: no server is asked."""
