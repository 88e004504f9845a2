package dev.todoke.closing;

import dev.todoke.consolidation.HospitalChoice;
import dev.todoke.consolidation.HospitalsOfTumour;
import dev.todoke.facility.Facility;
import dev.todoke.kernel.FacilityCode;
import java.util.Map;

/// Items 39 to 63: five hospitals with code, prefecture, health centre, medical area and address (病院の項目).
final class HospitalItems {

    private static final int ITEMS_EACH = 5;

    private final Map<FacilityCode, Facility> facilities;

    HospitalItems(Map<FacilityCode, Facility> facilities) {
        this.facilities = Map.copyOf(facilities);
    }

    void put(ClosedValues values, HospitalsOfTumour hospitals) {
        put(values, 39, hospitals.first());
        put(values, 39 + ITEMS_EACH, hospitals.diagnosing());
        put(values, 39 + 2 * ITEMS_EACH, hospitals.operating());
        put(values, 39 + 3 * ITEMS_EACH, hospitals.radiotherapy());
        put(values, 39 + 4 * ITEMS_EACH, hospitals.drug());
    }

    private void put(ClosedValues values, int firstItem, HospitalChoice choice) {
        if (!(choice instanceof HospitalChoice.At at)) {
            return;
        }
        values.put(firstItem, at.facility().value());
        var facility = facilities.get(at.facility());
        if (facility != null) {
            values.put(firstItem + 1, facility.prefecture().code());
            values.put(firstItem + 2, facility.healthCentre());
            values.put(firstItem + 3, facility.medicalArea());
            values.put(firstItem + 4, addressOf(facility));
        }
    }

    /// Down to the town: nothing from the first number on.
    private static String addressOf(Facility facility) {
        String address = facility.address();
        int end = 0;
        while (end < address.length() && !Character.isDigit(address.charAt(end))) {
            end++;
        }
        return address.substring(0, end);
    }
}
