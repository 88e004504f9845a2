package dev.todoke.consolidation;

/// The hospitals of items 39 to 63 (初診・診断・観血的治療・放射線治療・薬物治療病院).
public record HospitalsOfTumour(
        HospitalChoice first,
        HospitalChoice diagnosing,
        HospitalChoice operating,
        HospitalChoice radiotherapy,
        HospitalChoice drug) {

    static final HospitalsOfTumour NONE = new HospitalsOfTumour(
            HospitalChoice.NONE, HospitalChoice.NONE, HospitalChoice.NONE, HospitalChoice.NONE, HospitalChoice.NONE);
}
