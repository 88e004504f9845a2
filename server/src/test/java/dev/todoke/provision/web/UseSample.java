package dev.todoke.provision.web;

import dev.todoke.provision.Application;
import dev.todoke.provision.Event;

/// An application whose data are used, for tests of other packages.
public final class UseSample {

    private UseSample() {}

    public static Application with(Event... events) {
        var application = ControlSamples.inUse();
        for (Event event : events) {
            application = ControlSamples.after(application, event);
        }
        return application;
    }
}
