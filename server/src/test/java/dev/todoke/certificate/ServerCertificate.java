package dev.todoke.certificate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/// Gives the server of a test a certificate for 127.0.0.1 (試験用のサーバー証明書).
public final class ServerCertificate implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    public static final String PASSWORD = "only-for-tests";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        try {
            var file = Files.createTempFile(Files.createDirectories(Path.of("target")), "server", ".p12");
            file.toFile().deleteOnExit();
            try (var out = Files.newOutputStream(file)) {
                selfSigned("CN=127.0.0.1").store(out, PASSWORD.toCharArray());
            }
            TestPropertyValues.of(
                            "server.ssl.key-store=" + file.toAbsolutePath(),
                            "server.ssl.key-store-type=PKCS12",
                            "server.ssl.key-store-password=" + PASSWORD)
                    .applyTo(context);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /// A key with a certificate that it signed itself.
    public static KeyStore selfSigned(String name) {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            var pair = generator.generateKeyPair();
            var now = Instant.now();
            var builder = new JcaX509v3CertificateBuilder(
                            new X500Name(name),
                            BigInteger.valueOf(now.toEpochMilli()),
                            Date.from(now.minusSeconds(3600)),
                            Date.from(now.plusSeconds(86_400)),
                            new X500Name(name),
                            pair.getPublic())
                    .addExtension(
                            Extension.subjectAlternativeName,
                            false,
                            new GeneralNames(new GeneralName(GeneralName.iPAddress, "127.0.0.1")));
            X509Certificate certificate = new JcaX509CertificateConverter()
                    .getCertificate(
                            builder.build(new JcaContentSignerBuilder("SHA256withECDSA").build(pair.getPrivate())));
            var store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            store.setKeyEntry("own", pair.getPrivate(), PASSWORD.toCharArray(), new Certificate[] {certificate});
            return store;
        } catch (GeneralSecurityException | OperatorCreationException | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
