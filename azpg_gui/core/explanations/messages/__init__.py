"""Words of drivers, servers and logs → finding codes, one table a stage."""
