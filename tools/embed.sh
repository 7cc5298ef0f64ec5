#!/bin/sh
# Writes an assembler file that holds each named file and a table of them, named by the first word:
# struct { const char *name; const char *begin, *end; } TABLE[], ended by a zero name. A file begins
# at a multiple of 32.
# .incbin keeps the bytes as they are, and no generator has to be built first.
table=$1
shift
echo '	.section .rodata'
n=0
for file in "$@"; do
    echo "	.balign 32" # models are used as they lie
    echo "kb_file_$n: .incbin \"$file\""
    echo "kb_file_end_$n: .byte 0"
    echo "kb_name_$n: .asciz \"$file\""
    n=$((n + 1))
done
echo '	.section .data.rel.ro,"aw"'
echo '	.balign 8'
echo "	.globl $table"
echo "	.hidden $table"
echo "$table:"
i=0
while [ $i -lt $n ]; do
    echo "	.quad kb_name_$i, kb_file_$i, kb_file_end_$i"
    i=$((i + 1))
done
echo '	.quad 0, 0, 0'
echo '	.section .note.GNU-stack,"",%progbits'
