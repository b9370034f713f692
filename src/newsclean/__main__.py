"""The program, and ``python -m newsclean``: the process begins here."""

import signal


def run() -> None:
    """Run the program on the arguments of the process, and end the process."""
    if signal.getsignal(signal.SIGINT) is signal.default_int_handler:
        # Nothing is begun, so nothing is to be tidied up, and no traceback is due.
        signal.signal(signal.SIGINT, signal.SIG_DFL)
    from newsclean.cli.main import run as run_program

    run_program()


if __name__ == "__main__":
    run()
