package dev.todoke.certificate.desk;

import dev.todoke.database.DataFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Date;
import java.util.Optional;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.springframework.stereotype.Component;

/// Key and certificate of the authority (認証局の鍵), in the data folder outside the database, made when first needed.
@Component
class AuthorityKeys {

    private static final int YEARS = 20;
    private static final int SERIAL_BITS = 120;
    private static final int PEM_WIDTH = 64;

    private final DataFolder folder;
    private final Clock clock;
    private Optional<Pair> kept = Optional.empty();

    AuthorityKeys(DataFolder folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    private record Pair(PrivateKey key, X509Certificate certificate) {}

    X509Certificate certificate() {
        return pair().certificate();
    }

    X500Name issuer() {
        return X500Name.getInstance(certificate().getSubjectX500Principal().getEncoded());
    }

    ContentSigner signer() throws OperatorCreationException {
        return signer(pair().key());
    }

    private synchronized Pair pair() {
        if (kept.isEmpty()) {
            kept = Optional.of(readOrMade());
        }
        return kept.get();
    }

    /// One program at a time looks and makes: portal and registry room may be two, with the same folder.
    private Pair readOrMade() {
        var keys = folder.keys();
        var key = keys.resolve("certificate-authority.key");
        var certificate = keys.resolve("certificate-authority.crt");
        var turn = keys.resolve("certificate-authority.lock");
        try (var channel = FileChannel.open(turn, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var _ = channel.lock()) {
            if (!Files.exists(key)) {
                make(key, certificate);
            }
            return new Pair(
                    KeyFactory.getInstance("EC").generatePrivate(new PKCS8EncodedKeySpec(Files.readAllBytes(key))),
                    read(certificate));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException | OperatorCreationException e) {
            throw new BrokenAuthority(e);
        }
    }

    private static X509Certificate read(Path file) throws IOException, GeneralSecurityException {
        try (var in = Files.newInputStream(file)) {
            return (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(in);
        }
    }

    /// The key comes last: it is what says that both are there.
    private void make(Path key, Path certificate)
            throws IOException, GeneralSecurityException, OperatorCreationException {
        var generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp384r1"));
        var pair = generator.generateKeyPair();
        var now = clock.instant();
        var end = now.atOffset(ZoneOffset.UTC).plusYears(YEARS).toInstant();
        var serial = new BigInteger(SERIAL_BITS, new java.security.SecureRandom()).setBit(SERIAL_BITS);
        var name = name(
                "Todoke", "Todoke client certificates " + serial.toString(16).substring(1, 9));
        var builder = new JcaX509v3CertificateBuilder(
                        name, serial, Date.from(now.minusSeconds(3600)), Date.from(end), name, pair.getPublic())
                .addExtension(Extension.basicConstraints, true, new BasicConstraints(0))
                .addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign))
                .addExtension(
                        Extension.subjectKeyIdentifier,
                        false,
                        new JcaX509ExtensionUtils().createSubjectKeyIdentifier(pair.getPublic()));
        var own = new JcaX509CertificateConverter().getCertificate(builder.build(signer(pair.getPrivate())));
        Files.writeString(certificate, pem("CERTIFICATE", own.getEncoded()));
        var beside = key.resolveSibling(key.getFileName() + ".new");
        Files.deleteIfExists(beside);
        Files.createFile(beside, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.write(beside, pair.getPrivate().getEncoded());
        Files.move(beside, key, StandardCopyOption.ATOMIC_MOVE);
    }

    static X500Name name(String organisation, String commonName) {
        return new X500NameBuilder(BCStyle.INSTANCE)
                .addRDN(BCStyle.O, organisation)
                .addRDN(BCStyle.CN, commonName)
                .build();
    }

    static String pem(String what, byte[] content) {
        var lines = Base64.getMimeEncoder(PEM_WIDTH, new byte[] {'\n'}).encodeToString(content);
        return "-----BEGIN %s-----\n%s\n-----END %s-----\n".formatted(what, lines, what);
    }

    private static ContentSigner signer(PrivateKey key) throws OperatorCreationException {
        return new JcaContentSignerBuilder("SHA384withECDSA").build(key);
    }
}
