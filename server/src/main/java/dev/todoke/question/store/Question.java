package dev.todoke.question.store;

import dev.todoke.kernel.FacilityCode;
import dev.todoke.question.Topic;
import java.time.Instant;

/// A question with where it stands (問い合わせ).
///
/// @param waiting whether the facility spoke last
/// @param unread answers that the facility has not opened
public record Question(
        String number,
        FacilityCode facility,
        Topic topic,
        String title,
        Instant askedAt,
        Instant lastAt,
        boolean waiting,
        long unread) {}
