package dev.todoke.intake.form;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// What an office decides about electronic forms (電子届出票の設定).
///
/// @param validDays days from the making of a form to the end of its period; nothing is refused because of it
/// @param mostCases cases that one form may have room for
@Component
public record FormSettings(
        @Value("${todoke.form.valid-days:365}") int validDays,
        @Value("${todoke.form.most-cases:200}") int mostCases) {}
