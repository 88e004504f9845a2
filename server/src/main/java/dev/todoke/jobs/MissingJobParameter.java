package dev.todoke.jobs;

/// A run was asked for without a parameter that its job needs (処理の引数不足).
public final class MissingJobParameter extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MissingJobParameter(String name) {
        super("missing job parameter: " + name);
    }
}
