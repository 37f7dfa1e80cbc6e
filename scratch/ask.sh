# start server on embedded with a data folder and ask
