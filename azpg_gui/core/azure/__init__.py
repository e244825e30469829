"""What a host name and a user name say about an Azure deployment."""
