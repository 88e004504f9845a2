package dev.todoke.audit.store;

import dev.todoke.database.DataFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/// The keys of the audit record (監査記録の鍵), in the data folder outside the database, made at the first start.
@Component
public class AuditKeys {

    private static final int MAC_KEY_BYTES = 32;

    private final SecretKeySpec macKey;
    private final PrivateKey signingKey;
    private final PublicKey publicKey;

    public AuditKeys(DataFolder folder) {
        var keys = folder.keys();
        try {
            macKey = new SecretKeySpec(macKey(keys.resolve("audit-mac.key")), "HmacSHA256");
            var signing = keys.resolve("audit-ed25519.key");
            var open = keys.resolve("audit-ed25519.pub");
            if (!Files.exists(signing)) {
                var pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
                Files.write(open, pair.getPublic().getEncoded());
                writeSecret(signing, pair.getPrivate().getEncoded());
            }
            var factory = KeyFactory.getInstance("Ed25519");
            signingKey = factory.generatePrivate(new PKCS8EncodedKeySpec(Files.readAllBytes(signing)));
            publicKey = factory.generatePublic(new X509EncodedKeySpec(Files.readAllBytes(open)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new BrokenAuditKeys(e);
        }
    }

    private static byte[] macKey(Path file) throws IOException {
        if (!Files.exists(file)) {
            var key = new byte[MAC_KEY_BYTES];
            new SecureRandom().nextBytes(key);
            writeSecret(file, key);
        }
        return Files.readAllBytes(file);
    }

    /// Written beside and renamed: a program killed half-way leaves no half key.
    private static void writeSecret(Path file, byte[] content) throws IOException {
        var beside = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(beside);
        Files.createFile(beside, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.write(beside, content);
        Files.move(beside, file);
    }

    /// Keyed hash over a leaf.
    public byte[] mac(byte[] leaf) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(macKey);
            return mac.doFinal(leaf);
        } catch (GeneralSecurityException e) {
            throw new BrokenAuditKeys(e);
        }
    }

    public boolean macFits(byte[] leaf, byte[] mac) {
        return MessageDigest.isEqual(mac(leaf), mac);
    }

    /// The key that signatures are checked with, in X.509 form.
    public byte[] publicKey() {
        return publicKey.getEncoded();
    }

    public byte[] sign(byte[] statement) {
        try {
            var signature = Signature.getInstance("Ed25519");
            signature.initSign(signingKey);
            signature.update(statement);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new BrokenAuditKeys(e);
        }
    }

    public boolean signatureFits(byte[] statement, byte[] signed) {
        try {
            var signature = Signature.getInstance("Ed25519");
            signature.initVerify(publicKey);
            signature.update(statement);
            return signature.verify(signed);
        } catch (GeneralSecurityException e) {
            // bytes that are no signature at all do not fit either
            return false;
        }
    }
}
