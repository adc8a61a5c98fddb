"""`python -m factcheck` is the command `factcheck`."""

from factcheck.adapters.cli import main

if __name__ == "__main__":
    main()
