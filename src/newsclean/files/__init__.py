"""Files and directories: finding what to read, and writing so that a file is either the old or the new one."""
