package dev.todoke.provision.desk;

/// Work on an application that is not there (申出がない): a fault of the program, a page answers 404 instead.
public final class UnknownApplication extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    UnknownApplication(String id) {
        super("no application or part of it: " + id);
    }
}
