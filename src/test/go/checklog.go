// Command checklog reads the log of an unpacked export with the libraries of Go's own checksum
// database: it opens the signed checkpoint, computes the root from the entries, compares every tile
// and the heads that came before, and looks for each list, and each line of a posted one, in the
// entries. It shares no code with the program that it checks.
//
//	GO111MODULE=off GOPATH=/usr/share/gocode go run checklog.go <export> <vkey> [<kept checkpoint>]
package main

import (
	"bytes"
	"crypto/sha256"
	"encoding/base64"
	"encoding/binary"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
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
	if len(os.Args) != 3 && len(os.Args) != 4 {
		fmt.Fprintln(os.Stderr, "usage: checklog <export> <vkey> [<kept checkpoint>]")
		os.Exit(2)
	}
	size, err := check(os.Args[1], os.Args[2], os.Args[3:])
	if err != nil {
		fmt.Println("NOT SOUND:", err)
		os.Exit(1)
	}
	fmt.Println("SOUND:", size, "entries")
}

func check(export, vkey string, kept []string) (int64, error) {
	tree, err := head(filepath.Join(export, "checkpoint"), vkey)
	if err != nil {
		return 0, err
	}
	said := told{}
	hashes, err := entries(export, tree.N, said)
	if err != nil {
		return 0, err
	}
	if err := grown(tree, tree, hashes); err != nil {
		return 0, err
	}
	witnessed := filepath.Join(export, "witnessed")
	if _, err := os.Stat(witnessed); err == nil {
		kept = append(kept, witnessed)
	}
	for _, file := range kept {
		former, err := head(file, vkey)
		if err != nil {
			return 0, err
		}
		if err := grown(former, tree, hashes); err != nil {
			return 0, fmt.Errorf("%s: %w", filepath.Base(file), err)
		}
	}
	if err := lists(export, said); err != nil {
		return 0, err
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
func head(file, vkey string) (tlog.Tree, error) {
	var tree tlog.Tree
	verifier, err := note.NewVerifier(vkey)
	if err != nil {
		return tree, err
	}
	text, err := os.ReadFile(file)
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

// grown says whether a head is the beginning of the tree.
func grown(former, tree tlog.Tree, hashes stored) error {
	if former.N > tree.N {
		return fmt.Errorf("the log has %d entries and had %d", tree.N, former.N)
	}
	if former.N == 0 {
		return nil
	}
	root, err := tlog.TreeHash(former.N, hashes)
	if err == nil && root != former.Hash {
		err = errors.New("the root is not that of the entries")
	}
	return err
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
func entries(export string, size int64, said told) (stored, error) {
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
			said.take(bundle[2 : 2+length])
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

// told holds each hash that an entry tells, alone and with its stream.
type told map[string]bool

var hash = regexp.MustCompile(`"[0-9a-f]{64}"`)

func (t told) take(entry []byte) {
	var leaf struct{ Stream string }
	if json.Unmarshal(entry, &leaf) != nil {
		return
	}
	for _, one := range hash.FindAllString(string(entry), -1) {
		t[strings.Trim(one, `"`)] = true
		t[leaf.Stream+" "+strings.Trim(one, `"`)] = true
	}
}

// lists looks for the hash of each list in the entries, and for each line of a posted one in those
// of its case.
func lists(export string, said told) error {
	all, _ := filepath.Glob(filepath.Join(export, "*", "*.tsv"))
	for _, file := range all {
		text, err := os.ReadFile(file)
		if err != nil {
			return err
		}
		if !said[fmt.Sprintf("%x", sha256.Sum256(text))] {
			return errors.New(filepath.Base(file) + " is not in the log")
		}
		salts, err := os.ReadFile(strings.TrimSuffix(file, ".tsv") + ".salts")
		if err == nil {
			err = lines(strings.Split(string(text), "\n"), string(salts), said)
		} else if os.IsNotExist(err) {
			err = nil
		}
		if err != nil {
			return fmt.Errorf("%s: %w", filepath.Base(file), err)
		}
	}
	return nil
}

func lines(list []string, salts string, said told) error {
	byNumber := map[string]string{}
	for _, line := range list[1:] {
		byNumber[strings.SplitN(line, "\t", 2)[0]] = line
	}
	for _, row := range strings.FieldsFunc(salts, func(r rune) bool { return r == '\n' }) {
		fields := strings.Split(row, "\t")
		if len(fields) != 3 {
			return errors.New("not a line of salts: " + row)
		}
		salt, err := hex.DecodeString(fields[2])
		if err != nil {
			return err
		}
		hash := sha256.Sum256(append(salt, byNumber[fields[0]]...))
		if !said[fmt.Sprintf("case:%s %x", fields[1], hash)] {
			return fmt.Errorf("line %s is not in the log of its case", fields[0])
		}
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
