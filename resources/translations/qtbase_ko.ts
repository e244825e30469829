<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- Words of Qt's own dialogs that its Korean lacks, or says with both forms of a particle. Kept by
     hand; tests/qt/test_file_dialog.py finds what is missing. -->
<TS version="2.1" language="ko" sourcelanguage="en">
  <context>
    <name>QFileDialog</name>
    <message>
      <source>&amp;Look in:</source>
      <translation>찾는 위치(&amp;L):</translation>
    </message>
    <message>
      <source>Files of &amp;type:</source>
      <translation>파일 형식(&amp;T):</translation>
    </message>
    <message>
      <source>%1 already exists.
Do you want to replace it?</source>
      <translation>%1 파일이 이미 있습니다.
바꾸시겠습니까?</translation>
    </message>
    <message>
      <source>'%1' is write protected.
Do you want to delete it anyway?</source>
      <translation>'%1' 항목은 쓰기 금지되어 있습니다.
그래도 삭제하시겠습니까?</translation>
    </message>
    <message>
      <source>Are you sure you want to delete '%1'?</source>
      <translation>'%1' 항목을 삭제하시겠습니까?</translation>
    </message>
  </context>
  <context>
    <name>QAbstractFileIconProvider</name>
    <message>
      <source>Drive</source>
      <translation>드라이브</translation>
    </message>
    <message>
      <source>Folder</source>
      <comment>All other platforms</comment>
      <translation>폴더</translation>
    </message>
    <message>
      <source>File Folder</source>
      <comment>Match Windows Explorer</comment>
      <translation>파일 폴더</translation>
    </message>
  </context>
  <context>
    <name>QMimeType</name>
    <message>
      <source>Openssl PEM format</source>
      <translation>OpenSSL PEM 형식</translation>
    </message>
  </context>
  <context>
    <name>QShortcut</name>
    <message>
      <source>Control</source>
      <translation>Control</translation>
    </message>
    <message>
      <source>Keyboard</source>
      <translation>키보드</translation>
    </message>
  </context>
</TS>
