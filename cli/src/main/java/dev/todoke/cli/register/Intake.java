package dev.todoke.cli.register;

import dev.todoke.facility.Facility;
import dev.todoke.kernel.FacilityCode;
import dev.todoke.notification.Notification;
import dev.todoke.population.PersonYears;
import dev.todoke.vitalstatus.DeathRecord;
import java.util.List;
import java.util.Map;

/// What the input folder holds once it is read and checked (受け付けたもの).
///
/// @param rows rows found in the files of notifications and deaths; rows = notifications + deaths + refused rows
record Intake(
        Map<FacilityCode, Facility> facilities,
        List<Notification> notifications,
        List<DeathRecord> deaths,
        PersonYears population,
        List<RefusedRow> refused,
        long rows) {}
