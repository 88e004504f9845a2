package dev.todoke.cli;

/// The command was called with something it cannot work on (呼び出しの誤り); ends with [ExitStatus#WRONG_CALL].
///
/// The message is a finished sentence in the language of the user.
public final class WrongCall extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public WrongCall(String message) {
        super(message);
    }
}
