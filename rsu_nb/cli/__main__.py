"""`python -m rsu_nb.cli` is `rsu-nb`."""

from rsu_nb.cli import main

if __name__ == "__main__":
    main()
