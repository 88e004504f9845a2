package dev.todoke.notification;

import dev.todoke.kernel.FacilityCode;
import java.time.Instant;

/// The registry accepted the notifications of a submission (届出の受理). The notifications are read by their submission.
///
/// @param submission our own number of the submission
/// @param notifications how many were accepted
public record NotificationAccepted(long submission, FacilityCode facility, long notifications, Instant at) {}
