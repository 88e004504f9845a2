package dev.todoke.upload;

import java.nio.file.Path;

/// Looks for viruses in a file that lies in a folder of ours (ウイルス検査).
@FunctionalInterface
interface VirusScanner {
    ScanResult scan(Path file);
}
