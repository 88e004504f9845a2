package dev.todoke.synth;

import java.nio.file.Path;

/// The output folder holds something already; nothing is overwritten.
public final class SynthFolderTaken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SynthFolderTaken(Path folder) {
        super("出力先のフォルダに中身があります。別の場所を指定するか、消してからもう一度実行してください: " + folder);
    }
}
