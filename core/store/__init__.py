"""The only room with SQL. A question or a change is a plain function whose first argument is the connection."""
