package dev.todoke.notification;

import dev.todoke.codes.BasisOfDiagnosis;
import dev.todoke.codes.Detection;
import dev.todoke.codes.DiagnosedAt;
import dev.todoke.codes.Extent;
import dev.todoke.codes.FirstTreatmentAt;
import dev.todoke.codes.Laterality;
import dev.todoke.codes.Morphology;
import dev.todoke.codes.OperationResult;
import dev.todoke.codes.Topography;
import dev.todoke.codes.TreatmentGiven;
import dev.todoke.kernel.PartialDate;
import dev.todoke.kernel.Residence;
import dev.todoke.kernel.Sex;
import dev.todoke.person.Address;
import dev.todoke.person.PersonName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Turns the values of a record into a notification (届出レコードの解釈). An unknown code is never guessed.
public final class RecordReader {

    private final RawRecord record;
    private final List<Item> notUnderstood = new ArrayList<>();

    private RecordReader(RawRecord record) {
        this.record = record;
    }

    /// @param id our own number that the notification gets
    public static RecordReading read(RawRecord record, String id, Sender sender) {
        var reader = new RecordReader(record);
        var notification = reader.notification(id, sender);
        return reader.notUnderstood.isEmpty() && notification.isPresent()
                ? new RecordReading.Understood(notification.get())
                : new RecordReading.NotUnderstood(reader.notUnderstood);
    }

    private Optional<Notification> notification(String id, Sender sender) {
        var patient = patient();
        var tumour = tumour();
        var diagnosis = diagnosis();
        var treatment = treatment();
        var death = death();
        if (patient.isEmpty() || tumour.isEmpty() || diagnosis.isEmpty() || treatment.isEmpty() || death.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Notification(
                id,
                sender.facility(),
                sender.enteredIn(),
                sender.arrival(),
                patient.get(),
                tumour.get(),
                diagnosis.get(),
                treatment.get(),
                death.get(),
                record.value(Item.REMARKS)));
    }

    private Optional<Patient> patient() {
        var sex = read(Item.SEX, Sex::of);
        var born = read(Item.BIRTH_DATE, PartialDate::read);
        var residence = read(Item.PREFECTURE, Residence::ofNotificationCode);
        if (sex.isEmpty() || born.isEmpty() || residence.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Patient(
                record.value(Item.CHART_NUMBER),
                PersonName.ofWhole(record.value(Item.KANA_NAME)),
                PersonName.ofWhole(record.value(Item.NAME)),
                sex.get(),
                born.get(),
                new Address(residence.get(), record.value(Item.ADDRESS))));
    }

    private Optional<TumourReport> tumour() {
        var laterality = read(Item.LATERALITY, Laterality::of);
        var topography = read(Item.TOPOGRAPHY, Topography::of);
        var morphology = read(Item.MORPHOLOGY, Morphology::of);
        if (laterality.isEmpty() || topography.isEmpty() || morphology.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new TumourReport(
                laterality.get(),
                topography.get(),
                record.value(Item.TOPOGRAPHY_TEXT),
                morphology.get(),
                record.value(Item.MORPHOLOGY_TEXT)));
    }

    private Optional<DiagnosisReport> diagnosis() {
        var diagnosedAt = read(Item.DIAGNOSED_AT, DiagnosedAt::of);
        var firstTreatmentAt = read(Item.FIRST_TREATMENT_AT, FirstTreatmentAt::of);
        var basis = read(Item.BASIS, BasisOfDiagnosis::of);
        var date = read(Item.DIAGNOSIS_DATE, PartialDate::read);
        var detection = read(Item.DETECTION, Detection::of);
        var before = read(Item.EXTENT_BEFORE_TREATMENT, Extent::of).filter(e -> e != Extent.NO_SURGERY);
        var after = read(Item.EXTENT_AFTER_SURGERY, Extent::of);
        if (before.isEmpty() && !notUnderstood.contains(Item.EXTENT_BEFORE_TREATMENT)) {
            notUnderstood.add(Item.EXTENT_BEFORE_TREATMENT);
        }
        if (diagnosedAt.isEmpty()
                || firstTreatmentAt.isEmpty()
                || basis.isEmpty()
                || date.isEmpty()
                || detection.isEmpty()
                || before.isEmpty()
                || after.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new DiagnosisReport(
                diagnosedAt.get(),
                firstTreatmentAt.get(),
                basis.get(),
                date.get(),
                detection.get(),
                before.get(),
                after.get()));
    }

    private Optional<TreatmentReport> treatment() {
        var surgery = read(Item.SURGERY, TreatmentGiven::of);
        var scope = read(Item.SCOPE_SURGERY, TreatmentGiven::of);
        var endoscopy = read(Item.ENDOSCOPY, TreatmentGiven::of);
        var result = read(Item.OPERATION_RESULT, OperationResult::of);
        var radiotherapy = read(Item.RADIOTHERAPY, TreatmentGiven::of);
        var chemotherapy = read(Item.CHEMOTHERAPY, TreatmentGiven::of);
        var endocrine = read(Item.ENDOCRINE, TreatmentGiven::of);
        var other = read(Item.OTHER_TREATMENT, TreatmentGiven::of);
        if (surgery.isEmpty()
                || scope.isEmpty()
                || endoscopy.isEmpty()
                || result.isEmpty()
                || radiotherapy.isEmpty()
                || chemotherapy.isEmpty()
                || endocrine.isEmpty()
                || other.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new TreatmentReport(
                surgery.get(),
                scope.get(),
                endoscopy.get(),
                result.get(),
                radiotherapy.get(),
                chemotherapy.get(),
                endocrine.get(),
                other.get()));
    }

    private Optional<DeathReport> death() {
        if (record.value(Item.DEATH_DATE).isEmpty()) {
            return Optional.of(DeathReport.notReported());
        }
        return read(Item.DEATH_DATE, PartialDate::read).map(DeathReport.Died::new);
    }

    private <T> Optional<T> read(Item item, Function<String, Optional<T>> meaning) {
        var value = meaning.apply(record.value(item));
        if (value.isEmpty()) {
            notUnderstood.add(item);
        }
        return value;
    }
}
