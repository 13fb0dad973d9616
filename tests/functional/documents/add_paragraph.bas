' Adds a paragraph below the first that begins with `opening` (none where that is empty), updates
' every field, and saves the document as text.
Sub AddParagraph(source As String, target As String, opening As String)
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  writer = StarDesktop.loadComponentFromURL(ConvertToURL(source), "_blank", 0, hidden())
  If opening <> "" Then AddBelow(writer.Text, opening)
  writer.TextFields.refresh()
  Dim kind(0) As New com.sun.star.beans.PropertyValue
  kind(0).Name = "FilterName"
  kind(0).Value = "Text (encoded)"
  writer.storeToURL(ConvertToURL(target), kind())
  writer.close(True)
End Sub

Sub AddBelow(body, opening As String)
  paragraphs = body.createEnumeration()
  Do While paragraphs.hasMoreElements()
    paragraph = paragraphs.nextElement()
    If paragraph.supportsService("com.sun.star.text.Paragraph") Then
      If Left(paragraph.String, Len(opening)) = opening Then
        cursor = body.createTextCursorByRange(paragraph.End)
        mark = com.sun.star.text.ControlCharacter.PARAGRAPH_BREAK
        body.insertControlCharacter(cursor, mark, False)
        body.insertString(cursor, "A paragraph added later.", False)
        Exit Sub
      End If
    End If
  Loop
End Sub
