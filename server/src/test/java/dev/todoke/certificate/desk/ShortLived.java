package dev.todoke.certificate.desk;

import dev.todoke.certificate.desk.CertificateAuthority.Parcel;
import dev.todoke.kernel.FacilityCode;
import java.time.Instant;

/// Certificates with an end of one's choice (期限の短い証明書), which no page offers.
public final class ShortLived {

    private ShortLived() {}

    public static Parcel until(Instant end, CertificateAuthority authority, FacilityCode facility, String password) {
        return authority.issue(facility, end, password);
    }
}
