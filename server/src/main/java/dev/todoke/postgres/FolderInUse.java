package dev.todoke.postgres;

import java.nio.file.Path;

/// Another program works on the same data folder (データフォルダが使用中).
public final class FolderInUse extends RuntimeException {

    private static final long serialVersionUID = 1L;

    FolderInUse(Path folder) {
        super("データフォルダ %s は別の Todoke が使用中です。そちらを終了するか、--data で別のフォルダを指定してください。".formatted(folder));
    }
}
