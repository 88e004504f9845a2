package dev.todoke.provision.council;

import java.time.LocalDate;

/// Whether a member has pledged secrecy (秘密保持の誓約). Source of the duty: 法第28条第2項・第4項 names the members too.
public sealed interface Pledge {

    record Signed(LocalDate on) implements Pledge {}

    record NotYet() implements Pledge {}
}
