package dev.todoke.intake.form;

/// A form that was made here, with the key that opens it (作成済みの届出票).
public record KnownForm(IssuedForm form, String key) {}
