package dev.todoke.provision.demo;

/// A sample application that does not go on (見本が進まない).
final class SampleStuck extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    SampleStuck(String why) {
        super(why);
    }
}
