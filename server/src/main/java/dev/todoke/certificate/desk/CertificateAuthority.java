package dev.todoke.certificate.desk;

import dev.todoke.certificate.ClientCertificate;
import dev.todoke.certificate.ClientCertificate.Standing;
import dev.todoke.kernel.FacilityCode;
import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.HexFormat;
import java.util.List;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLNumber;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.springframework.stereotype.Component;

/// The registry's own certificate authority (認証局): signs certificates of hospitals and the list of revoked ones.
@Component
public class CertificateAuthority {

    private static final Duration LIST_VALID = Duration.ofDays(30);
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(10);

    private final AuthorityKeys keys;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    CertificateAuthority(AuthorityKeys keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    /// A fresh certificate with its key, to be handed out.
    ///
    /// @param fingerprint SHA-256 of the certificate in hexadecimal digits
    /// @param file certificate and key as a PKCS#12 file under the password, in Base64
    public record Parcel(String serial, Instant from, Instant until, String fingerprint, String file) {}

    /// The certificate that all others are checked with.
    public X509Certificate certificate() {
        return keys.certificate();
    }

    Parcel issue(FacilityCode facility, Instant until, String password) {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            var pair = generator.generateKeyPair();
            var serial = new BigInteger(1, serial());
            var certificate = signed(facility, serial, pair.getPublic(), until);
            return new Parcel(
                    "%032x".formatted(serial),
                    certificate.getNotBefore().toInstant(),
                    certificate.getNotAfter().toInstant(),
                    fingerprint(certificate),
                    Base64.getEncoder().encodeToString(file(pair.getPrivate(), certificate, password)));
        } catch (GeneralSecurityException | OperatorCreationException | IOException e) {
            throw new BrokenAuthority(e);
        }
    }

    /// 127 random bits, never negative as a number.
    private byte[] serial() {
        var bytes = new byte[16];
        random.nextBytes(bytes);
        bytes[0] = (byte) (bytes[0] & 0x7f | 0x40);
        return bytes;
    }

    /// Name and number only: what stands in a certificate can be read on the way.
    private X509Certificate signed(FacilityCode facility, BigInteger serial, PublicKey key, Instant until)
            throws GeneralSecurityException, OperatorCreationException, IOException {
        var authority = keys.certificate();
        var last = until.isBefore(authority.getNotAfter().toInstant())
                ? until
                : authority.getNotAfter().toInstant();
        var name = AuthorityKeys.name(
                facility.value(),
                facility.value() + "-" + "%032x".formatted(serial).substring(0, 8));
        var builder = new JcaX509v3CertificateBuilder(
                        keys.issuer(),
                        serial,
                        Date.from(clock.instant().minus(CLOCKS_DIFFER)),
                        Date.from(last),
                        name,
                        key)
                .addExtension(Extension.basicConstraints, true, new BasicConstraints(false))
                .addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature))
                .addExtension(Extension.extendedKeyUsage, false, new ExtendedKeyUsage(KeyPurposeId.id_kp_clientAuth))
                .addExtension(
                        Extension.authorityKeyIdentifier,
                        false,
                        new JcaX509ExtensionUtils().createAuthorityKeyIdentifier(authority.getPublicKey()));
        return new JcaX509CertificateConverter().getCertificate(builder.build(keys.signer()));
    }

    private byte[] file(PrivateKey key, X509Certificate certificate, String password)
            throws GeneralSecurityException, IOException {
        var store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setKeyEntry("todoke", key, password.toCharArray(), new Certificate[] {certificate, keys.certificate()});
        var out = new java.io.ByteArrayOutputStream();
        store.store(out, password.toCharArray());
        return out.toByteArray();
    }

    /// The list of revoked certificates (失効リスト) in PEM form, for a server in front that ends TLS itself.
    String revocationList(List<ClientCertificate> revoked) {
        var now = clock.instant();
        try {
            var builder = new JcaX509v2CRLBuilder(keys.certificate(), Date.from(now));
            builder.setNextUpdate(Date.from(now.plus(LIST_VALID)));
            for (var one : revoked) {
                if (one.standing() instanceof Standing.Revoked(var reason, var _, var at, var _)) {
                    builder.addCRLEntry(new BigInteger(one.serial(), 16), Date.from(at), reason.number());
                }
            }
            builder.addExtension(
                    Extension.authorityKeyIdentifier,
                    false,
                    new JcaX509ExtensionUtils()
                            .createAuthorityKeyIdentifier(keys.certificate().getPublicKey()));
            builder.addExtension(Extension.cRLNumber, false, new CRLNumber(BigInteger.valueOf(now.getEpochSecond())));
            return AuthorityKeys.pem("X509 CRL", builder.build(keys.signer()).getEncoded());
        } catch (GeneralSecurityException | OperatorCreationException | IOException e) {
            throw new BrokenAuthority(e);
        }
    }

    static String fingerprint(X509Certificate certificate) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded());
            return HexFormat.of().formatHex(digest);
        } catch (GeneralSecurityException e) {
            throw new BrokenAuthority(e);
        }
    }

    /// The authority's certificate in PEM form.
    String pem() {
        try {
            return AuthorityKeys.pem("CERTIFICATE", keys.certificate().getEncoded());
        } catch (GeneralSecurityException e) {
            throw new BrokenAuthority(e);
        }
    }
}
