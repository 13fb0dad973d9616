"""The server of the officers' app: Voilà, closed down to two pages and their kernels."""
