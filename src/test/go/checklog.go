// Command checklog reads the log of an unpacked export with the libraries of Go's own checksum
// database: it opens the signed checkpoint, computes the root from the entries and compares every
// tile. It shares no code with the program that it checks.
//
//	GO111MODULE=off GOPATH=/usr/share/gocode go run checklog.go <export> <vkey>
package main

import (
	"bytes"
	"encoding/base64"
	"encoding/binary"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

const (
	height = 8
	width  = 1 << height
)

func main() {
	if len(os.Args) != 3 {
		fmt.Fprintln(os.Stderr, "usage: checklog <export> <vkey>")
		os.Exit(2)
	}
	size, err := check(os.Args[1], os.Args[2])
	if err != nil {
		fmt.Println("NOT SOUND:", err)
		os.Exit(1)
	}
	fmt.Println("SOUND:", size, "entries")
}

func check(export, vkey string) (int64, error) {
	tree, err := head(export, vkey)
	if err != nil {
		return 0, err
	}
	hashes, err := entries(export, tree.N)
	if err != nil {
		return 0, err
	}
	if tree.N > 0 {
		root, err := tlog.TreeHash(tree.N, hashes)
		if err != nil {
			return 0, err
		}
		if root != tree.Hash {
			return 0, errors.New("the root is not that of the entries")
		}
	}
	for _, tile := range tlog.NewTiles(height, 0, tree.N) {
		if tile.W < width && int64(tile.W) != tree.N>>(height*tile.L)-tile.N*width {
			continue // a part of a part: only the newest is kept
		}
		if err := compare(export, tile, hashes); err != nil {
			return 0, err
		}
	}
	return tree.N, nil
}

// head opens the note and reads the three lines of a checkpoint.
func head(export, vkey string) (tlog.Tree, error) {
	var tree tlog.Tree
	verifier, err := note.NewVerifier(vkey)
	if err != nil {
		return tree, err
	}
	text, err := os.ReadFile(filepath.Join(export, "checkpoint"))
	if err != nil {
		return tree, err
	}
	signed, err := note.Open(text, note.VerifierList(verifier))
	if err != nil {
		return tree, err
	}
	lines := strings.Split(signed.Text, "\n")
	if len(lines) < 4 || lines[0] != verifier.Name() {
		return tree, errors.New("not a checkpoint of this log")
	}
	if tree.N, err = strconv.ParseInt(lines[1], 10, 64); err != nil || tree.N < 0 {
		return tree, errors.New("not a size: " + lines[1])
	}
	root, err := base64.StdEncoding.DecodeString(lines[2])
	if err != nil || len(root) != len(tree.Hash) {
		return tree, errors.New("not a root: " + lines[2])
	}
	copy(tree.Hash[:], root)
	return tree, nil
}

type stored []tlog.Hash

func (s stored) ReadHashes(indexes []int64) ([]tlog.Hash, error) {
	out := make([]tlog.Hash, len(indexes))
	for i, index := range indexes {
		if index < 0 || index >= int64(len(s)) {
			return nil, fmt.Errorf("no hash %d", index)
		}
		out[i] = s[index]
	}
	return out, nil
}

// entries reads all bundles and gives the hashes that tlog stores for them.
func entries(export string, size int64) (stored, error) {
	var hashes stored
	for n := int64(0); n < size; {
		count := size - n
		if count > width {
			count = width
		}
		bundle, err := os.ReadFile(filepath.Join(export, path("entries", n/width, count)))
		if err != nil {
			return nil, err
		}
		for end := n + count; n < end; n++ {
			if len(bundle) < 2 {
				return nil, fmt.Errorf("entry %d is missing", n)
			}
			length := int(binary.BigEndian.Uint16(bundle))
			if len(bundle) < 2+length {
				return nil, fmt.Errorf("entry %d is cut off", n)
			}
			added, err := tlog.StoredHashes(n, bundle[2:2+length], hashes)
			if err != nil {
				return nil, err
			}
			hashes = append(hashes, added...)
			bundle = bundle[2+length:]
		}
		if len(bundle) > 0 {
			return nil, fmt.Errorf("more than the entries up to %d", n)
		}
	}
	return hashes, nil
}

func compare(export string, tile tlog.Tile, hashes stored) error {
	want, err := tlog.ReadTileData(tile, hashes)
	if err != nil {
		return err
	}
	name := path(strconv.Itoa(tile.L), tile.N, int64(tile.W))
	found, err := os.ReadFile(filepath.Join(export, name))
	if err != nil {
		return err
	}
	if !bytes.Equal(found, want) {
		return errors.New(name + " is not what the entries give")
	}
	return nil
}

// path is that of C2SP's tlog-tiles, which has no height in it.
func path(level string, n int64, count int64) string {
	name := fmt.Sprintf("%03d", n%1000)
	for n /= 1000; n > 0; n /= 1000 {
		name = fmt.Sprintf("x%03d/%s", n%1000, name)
	}
	if count < width {
		name += fmt.Sprintf(".p/%d", count)
	}
	return "tile/" + level + "/" + name
}
