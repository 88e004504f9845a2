package dev.todoke.notification;

import dev.todoke.kernel.FacilityCode;
import dev.todoke.kernel.PartialDate;
import dev.todoke.kernel.Prefecture;
import dev.todoke.person.PersonRecord;
import dev.todoke.person.PersonSource;
import java.util.Optional;

/// One notification of one tumour by one facility (届出), as 26 items whose codes have been read.
///
/// @param id our own number of the report; says nothing about the person
/// @param facility reporting facility (item 1)
/// @param enteredIn prefecture that received it (入力都道府県), the one in which the facility stands
public record Notification(
        String id,
        FacilityCode facility,
        Prefecture enteredIn,
        Arrival arrival,
        Patient patient,
        TumourReport tumour,
        DiagnosisReport diagnosis,
        TreatmentReport treatment,
        DeathReport death,
        String remarks) {

    /// Day of death, when the facility reported one.
    public Optional<PartialDate> died() {
        return death instanceof DeathReport.Died(var on) ? Optional.of(on) : Optional.empty();
    }

    public PersonRecord personRecord() {
        return new PersonRecord(
                id,
                PersonSource.NOTIFICATION,
                patient.name(),
                patient.kana(),
                patient.sex(),
                patient.born(),
                patient.address(),
                facility,
                patient.chartNumber());
    }

    /// Sorts and identifies by content alone, so that nothing depends on the order in which files arrived.
    public String contentKey() {
        return String.join(
                "\t",
                facility.value(),
                patient.chartNumber(),
                diagnosis.date().digits(),
                tumour.topography().code(),
                tumour.morphology().digits(),
                tumour.laterality().code(),
                patient.name().whole(),
                patient.kana().whole(),
                patient.born().digits(),
                patient.sex().code(),
                patient.address().prefecture().notificationCode(),
                patient.address().detail(),
                diagnosis.toString(),
                treatment.toString(),
                death.toString(),
                arrival.name(),
                remarks);
    }
}
