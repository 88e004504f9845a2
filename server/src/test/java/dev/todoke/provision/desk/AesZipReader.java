package dev.todoke.provision.desk;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

/// Opens a ZIP with AES-256 entries by the published description of the format (AE-2) and the JDK alone, as a second
/// opinion on the packages that the library writes.
public final class AesZipReader {

    private static final int END_OF_DIRECTORY = 0x06054b50;
    private static final int AES_EXTRA = 0x9901;
    private static final int SALT = 16;
    private static final int AUTHENTICATION = 10;
    private static final int ITERATIONS = 1000;

    private final ByteBuffer zip;
    private final char[] passphrase;

    private AesZipReader(byte[] zip, String passphrase) {
        this.zip = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        this.passphrase = passphrase.toCharArray();
    }

    /// The files by name; fails when the passphrase is wrong or a byte was changed.
    public static Map<String, byte[]> open(byte[] zip, String passphrase)
            throws GeneralSecurityException, DataFormatException {
        return new AesZipReader(zip, passphrase).entries();
    }

    private Map<String, byte[]> entries() throws GeneralSecurityException, DataFormatException {
        int end = zip.limit() - 22;
        if (zip.getInt(end) != END_OF_DIRECTORY) {
            throw new DataFormatException("no end of directory");
        }
        var files = new TreeMap<String, byte[]>();
        int at = zip.getInt(end + 16);
        for (int i = 0; i < zip.getShort(end + 10); i++) {
            int name = zip.getShort(at + 28);
            files.put(text(at + 46, name), entry(at));
            at += 46 + name + zip.getShort(at + 30) + zip.getShort(at + 32);
        }
        return files;
    }

    private byte[] entry(int directory) throws GeneralSecurityException, DataFormatException {
        int compressed = zip.getInt(directory + 20);
        int size = zip.getInt(directory + 24);
        int extra = directory + 46 + zip.getShort(directory + 28);
        if (zip.getShort(extra) != (short) AES_EXTRA || zip.get(extra + 8) != 3) {
            throw new DataFormatException("the entry is not encrypted with AES-256");
        }
        int local = zip.getInt(directory + 42);
        int start = local + 30 + zip.getShort(local + 26) + zip.getShort(local + 28);
        byte[] plain = decrypted(bytes(start, compressed));
        if (zip.getShort(extra + 9) == 0) {
            return plain;
        }
        var inflater = new Inflater(true);
        inflater.setInput(plain);
        byte[] content = new byte[size];
        int read = inflater.inflate(content);
        inflater.end();
        return Arrays.copyOf(content, read);
    }

    private byte[] decrypted(byte[] entry) throws GeneralSecurityException, DataFormatException {
        byte[] salt = Arrays.copyOf(entry, SALT);
        byte[] keys = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA1")
                .generateSecret(new PBEKeySpec(passphrase, salt, ITERATIONS, (32 + 32 + 2) * 8))
                .getEncoded();
        if (keys[64] != entry[SALT] || keys[65] != entry[SALT + 1]) {
            throw new DataFormatException("wrong passphrase");
        }
        byte[] cipherText = Arrays.copyOfRange(entry, SALT + 2, entry.length - AUTHENTICATION);
        var mac = Mac.getInstance("HmacSHA1");
        mac.init(new SecretKeySpec(keys, 32, 32, "HmacSHA1"));
        byte[] stated = Arrays.copyOfRange(entry, entry.length - AUTHENTICATION, entry.length);
        if (!Arrays.equals(Arrays.copyOf(mac.doFinal(cipherText), AUTHENTICATION), stated)) {
            throw new DataFormatException("the entry was changed");
        }
        return counterMode(new SecretKeySpec(keys, 0, 32, "AES"), cipherText);
    }

    /// The format counts blocks from 1 in little-endian order, which the JDK's own counter mode does not.
    private static byte[] counterMode(SecretKeySpec key, byte[] cipherText) throws GeneralSecurityException {
        // one block at a time is what counter mode is made of; no text is encrypted block by block
        var blocks = Cipher.getInstance("AES/ECB/NoPadding");
        blocks.init(Cipher.ENCRYPT_MODE, key);
        byte[] plain = new byte[cipherText.length];
        for (int offset = 0; offset < plain.length; offset += 16) {
            byte[] counter = ByteBuffer.allocate(16)
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .putLong(offset / 16 + 1L)
                    .array();
            byte[] pad = blocks.doFinal(counter);
            for (int i = 0; i < 16 && offset + i < plain.length; i++) {
                plain[offset + i] = (byte) (cipherText[offset + i] ^ pad[i]);
            }
        }
        return plain;
    }

    private String text(int offset, int length) {
        return new String(bytes(offset, length), StandardCharsets.UTF_8);
    }

    private byte[] bytes(int offset, int length) {
        byte[] copy = new byte[length];
        zip.get(offset, copy);
        return copy;
    }
}
