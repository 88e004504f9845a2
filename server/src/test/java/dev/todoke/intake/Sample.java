package dev.todoke.intake;

import dev.todoke.facility.Facility;
import dev.todoke.facility.FacilityClass;
import dev.todoke.kernel.FacilityCode;
import dev.todoke.kernel.MunicipalityCode;
import dev.todoke.kernel.PartialDate;
import dev.todoke.kernel.Prefecture;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// Hospitals and files that exist only in tests of the intake (架空の病院と届出).
public final class Sample {

    static final String CLEAN =
            "%s,カガク　タロウ,科学　太郎,1,19510312,40,福岡市早良区百道浜９－９,20240512,7,C162,814032,1,2,1,8,410,410,1,2,2,1,2,2,2,2,,,,\n";

    private Sample() {}

    public static Facility hospital(String code, String name) {
        return new Facility(
                new FacilityCode(code),
                name,
                FacilityClass.HOSPITAL,
                new Prefecture("40"),
                new MunicipalityCode("40137"),
                "01",
                "01",
                "百道浜",
                PartialDate.unknown());
    }

    public static String clean(String chart) {
        return CLEAN.formatted(chart);
    }

    /// Three clean records and one with an impossible day, a side of the stomach and an operation without result.
    static String threePlantedErrors() {
        return clean("1001")
                + clean("1002")
                + clean("1003").replace(",20240512,7,", ",20240230,1,").replace("410,410,1,2,2,1", "410,410,1,2,2,6")
                + clean("1004");
    }

    public static Path file(Path folder, String content) throws IOException {
        return Files.write(Files.createTempFile(folder, "upload", ".csv"), content.getBytes(StandardCharsets.UTF_8));
    }
}
