package dev.todoke.person;

import dev.todoke.kernel.Residence;

/// Address at diagnosis or at death (住所): prefecture by code, and the text below the prefecture as received.
public record Address(Residence prefecture, String detail) {

    public static final Address MISSING = new Address(Residence.unknown(), "");
}
