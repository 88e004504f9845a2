package dev.todoke.transport;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/// The key of the registry for packages (運搬用の鍵), X25519: anybody can seal with the public half, only the registry
/// opens.
public final class PackageKey {

    private static final String KIND = "X25519";
    private static final int GROUP = 4;

    private PackageKey() {}

    public static KeyPair fresh() {
        try {
            return KeyPairGenerator.getInstance(KIND).generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new NoCryptography(e);
        }
    }

    public static PrivateKey secret(byte[] encoded) {
        try {
            return KeyFactory.getInstance(KIND).generatePrivate(new PKCS8EncodedKeySpec(encoded));
        } catch (GeneralSecurityException e) {
            throw new NoCryptography(e);
        }
    }

    /// A public key as it is published; empty when the text is none.
    public static Optional<PublicKey> read(String pem) {
        try {
            var encoded = Base64.getMimeDecoder().decode(pem.replaceAll("-----[A-Z ]+-----", ""));
            return Optional.of(KeyFactory.getInstance(KIND).generatePublic(new X509EncodedKeySpec(encoded)));
        } catch (GeneralSecurityException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    public static String pem(PublicKey key) {
        var lines = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(key.getEncoded());
        return "-----BEGIN PUBLIC KEY-----\n" + lines + "\n-----END PUBLIC KEY-----\n";
    }

    /// What is compared with the paper: SHA-256 of the key in groups of four digits.
    public static String fingerprint(PublicKey key) {
        return HexFormat.of().formatHex(hash(key)).replaceAll("(.{" + GROUP + "})(?!$)", "$1 ");
    }

    static byte[] hash(PublicKey key) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(key.getEncoded());
        } catch (GeneralSecurityException e) {
            throw new NoCryptography(e);
        }
    }
}
