package dev.todoke.provision.desk;

import java.util.List;

/// The settings or the folder of the office's forms cannot be used; the server does not start on half of them.
public class UnusableForms extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnusableForms(String folder, List<String> reasons) {
        super("%s: %s".formatted(folder, String.join(" ", reasons)));
    }

    UnusableForms(String folder, Exception cause) {
        super(folder, cause);
    }
}
