package dev.todoke.statistics.desk;

/// Tables were asked for a closing that does not exist (ない年次確定の番号).
public final class UnknownClosing extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnknownClosing(long number) {
        super("no closing " + number);
    }
}
