package dev.todoke.synth;

import java.nio.file.Path;

/// The output folder exists already; nothing is overwritten.
public final class SynthFolderTaken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SynthFolderTaken(Path folder) {
        super("出力先のフォルダがすでにあります。別の場所を指定するか、消してからもう一度実行してください: " + folder);
    }
}
